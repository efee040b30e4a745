<?php
/**
 * The script: a module from the plugin's own folder, once a page, and only where a timeline stands.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'news-timeline';

add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 2 );

/** Asks for the script. */
function enqueue_script(): void {
	// An excerpt is text: what was rendered for it is not shown.
	if ( doing_filter( 'get_the_excerpt' ) || is_feed() ) {
		return;
	}
	$address = plugins_url( 'script/news-timeline.min.js', FILE );
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( HANDLE, $address, array(), VERSION );
	} else {
		wp_enqueue_script( HANDLE, $address, array(), VERSION, true );
	}
}

/**
 * Before WordPress 6.5, which knows modules, the tag is told that it is one.
 *
 * @param string $tag    as WordPress writes it.
 * @param string $handle of the script.
 */
function as_module( $tag, $handle ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return preg_replace( '/<script\b(?:\s+type=([\'"])[^\'"]*\1)?/', '<script type="module"', $tag, 1 );
}
