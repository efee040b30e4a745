<?php
/**
 * What the plugin has written goes with it: its two fields, of every post. Posts keep their blocks and shortcodes.
 *
 * @package news-timeline
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

foreach ( is_multisite() ? get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) : array( 0 ) as $news_timeline_site ) {
	if ( $news_timeline_site ) {
		switch_to_blog( $news_timeline_site );
	}
	delete_post_meta_by_key( '_news_timeline_corrections' );
	delete_post_meta_by_key( '_news_timeline_events' );
	if ( $news_timeline_site ) {
		restore_current_blog();
	}
}
