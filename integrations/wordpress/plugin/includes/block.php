<?php
/**
 * The block: rendered on the server, seen in the editor as it will be.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

add_action( 'init', __NAMESPACE__ . '\register_block' );

/** Its editor script is plain JavaScript and needs no build. */
function register_block(): void {
	$script = 'news-timeline-editor';
	wp_register_script(
		$script,
		plugins_url( 'block/editor.js', FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-core-data', 'wp-data', 'wp-element', 'wp-i18n' ),
		VERSION,
		true
	);
	$settings = array(
		'script' => plugins_url( 'script/news-timeline.classic.js', FILE ),
		'lang'   => str_replace( '_', '-', get_locale() ),
		'fields' => array( CORRECTIONS, EVENTS ),
	);
	wp_add_inline_script( $script, 'window.newsTimelineEditor = ' . wp_json_encode( $settings ) . ';', 'before' );
	wp_set_script_translations( $script, 'news-timeline' );
	register_block_type( dirname( FILE ) . '/block', array( 'render_callback' => __NAMESPACE__ . '\render_block' ) );
}

/**
 * The block in a page.
 *
 * @param array $attributes as block.json names them.
 */
function render_block( array $attributes ): string {
	$settings = array();
	foreach ( array_keys( SETTINGS ) as $name ) {
		// The sanitiser writes an ampersand in an author's attributes as an entity.
		$settings[ $name ] = html_entity_decode( (string) ( $attributes[ $name ] ?? '' ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return render( $settings, (string) ( $attributes['lines'] ?? '' ), get_block_wrapper_attributes() );
}
