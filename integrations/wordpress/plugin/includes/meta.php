<?php
/**
 * Two fields of a post: what an editor corrects, and the events as they were last read.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

const CORRECTIONS = '_news_timeline_corrections';
const EVENTS      = '_news_timeline_events';

add_action( 'init', __NAMESPACE__ . '\register_fields' );
add_action( 'rest_api_init', __NAMESPACE__ . '\refuse_bad_corrections' );

/** Whoever may edit the post may write them, through the editor, the REST interface or the meta box. */
function register_fields(): void {
	$fields = array(
		CORRECTIONS => __NAMESPACE__ . '\sanitize_corrections',
		EVENTS      => __NAMESPACE__ . '\sanitize_events',
	);
	foreach ( $fields as $key => $sanitize ) {
		register_meta(
			'post',
			$key,
			array(
				'type'              => 'string',
				'single'            => true,
				'default'           => '',
				'show_in_rest'      => true,
				'sanitize_callback' => $sanitize,
				'auth_callback'     => static fn( $allowed, $name, $post ) => current_user_can( 'edit_post', $post ),
			)
		);
	}
}

/**
 * What is stored: the known fields, or nothing.
 *
 * @param mixed $value JSON.
 */
function sanitize_corrections( $value ): string {
	$read = read_corrections( is_string( $value ) ? $value : '' );
	return is_wp_error( $read ) || ! $read['changes'] ? '' : wp_json_encode( $read, JSON_UNESCAPED_UNICODE );
}

/**
 * What is stored: the events' known fields, or nothing.
 *
 * @param mixed $value JSON.
 */
function sanitize_events( $value ): string {
	$events = read_events( is_string( $value ) ? $value : '' );
	return $events ? wp_json_encode( array( 'events' => $events ), JSON_UNESCAPED_UNICODE ) : '';
}

/** Through the REST interface, which the block editor uses, corrections that are none are refused with a sentence. */
function refuse_bad_corrections(): void {
	foreach ( get_post_types( array( 'show_in_rest' => true ) ) as $type ) {
		add_filter(
			"rest_pre_insert_$type",
			static function ( $post, $request ) {
				$meta = $request['meta'];
				$read = is_array( $meta ) && is_string( $meta[ CORRECTIONS ] ?? null ) ? read_corrections( $meta[ CORRECTIONS ] ) : null;
				return is_wp_error( $read ) ? $read : $post;
			},
			10,
			2
		);
	}
}

/**
 * A post's corrections.
 *
 * @param int $post its id.
 */
function corrections_of( int $post ): array {
	$read = read_corrections( (string) get_post_meta( $post, CORRECTIONS, true ) );
	return is_wp_error( $read ) ? read_corrections( '' ) : $read;
}

/**
 * A post's events with its corrections.
 *
 * @param int $post its id.
 * @return array[]
 */
function events_of( int $post ): array {
	return apply_corrections( read_events( (string) get_post_meta( $post, EVENTS, true ) ), corrections_of( $post ) );
}
