<?php
/**
 * The same two fields where posts are written without the block editor.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

add_action( 'add_meta_boxes', __NAMESPACE__ . '\add_box' );
add_action( 'save_post', __NAMESPACE__ . '\save_box' );
add_action( 'admin_notices', __NAMESPACE__ . '\tell_refusal' );

/** The block editor has a panel of its own. */
function add_box(): void {
	add_meta_box(
		'news-timeline',
		__( 'News Timeline', 'news-timeline' ),
		__NAMESPACE__ . '\print_box',
		get_post_types( array( 'public' => true ) ),
		'normal',
		'default',
		array( '__back_compat_meta_box' => true )
	);
}

/**
 * Two text areas.
 *
 * @param \WP_Post $post being edited.
 */
function print_box( \WP_Post $post ): void {
	wp_nonce_field( 'news-timeline', 'news_timeline_nonce' );
	$fields = array(
		CORRECTIONS => __( 'Corrections (JSON)', 'news-timeline' ),
		EVENTS      => __( 'The timeline of the article, as “news-timeline extract” prints it, for readers without script (JSON)', 'news-timeline' ),
	);
	foreach ( $fields as $key => $label ) {
		printf(
			'<p><label for="%1$s">%2$s</label><br><textarea id="%1$s" name="%1$s" rows="5" class="large-text code">%3$s</textarea></p>',
			esc_attr( $key ),
			esc_html( $label ),
			esc_textarea( (string) get_post_meta( $post->ID, $key, true ) )
		);
	}
}

/**
 * Saves what came from the box; corrections that are none leave those that are there.
 *
 * @param int $post its id.
 */
function save_box( int $post ): void {
	$nonce = sanitize_key( wp_unslash( $_POST['news_timeline_nonce'] ?? '' ) );
	if ( ! wp_verify_nonce( $nonce, 'news-timeline' ) || wp_is_post_revision( $post ) || ! current_user_can( 'edit_post', $post ) ) {
		return;
	}
	foreach ( array( CORRECTIONS, EVENTS ) as $key ) {
		// Both are read and checked as JSON, by their own functions.
		// phpcs:ignore WordPress.Security.ValidatedSanitizedInput.InputNotSanitized
		$given = wp_unslash( $_POST[ $key ] ?? '' );
		$read  = CORRECTIONS === $key ? read_corrections( (string) $given ) : null;
		if ( is_wp_error( $read ) ) {
			set_transient( 'news_timeline_refusal_' . get_current_user_id(), $read->get_error_message(), MINUTE_IN_SECONDS );
			continue;
		}
		update_post_meta( $post, $key, wp_slash( (string) $given ) );
	}
}

/** Says once what was wrong. */
function tell_refusal(): void {
	$name    = 'news_timeline_refusal_' . get_current_user_id();
	$message = get_transient( $name );
	if ( is_string( $message ) ) {
		delete_transient( $name );
		printf( '<div class="notice notice-error"><p>%s</p></div>', esc_html( $message ) );
	}
}
