<?php
/**
 * What stands in the page: `div[data-news-timeline]` with the list in it, which the script turns into the timeline. A div
 * and no tag of its own, because that is what feeds, exports and other plugins leave as it is.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

/** What may be set, and what it is where it is not. */
const SETTINGS = array(
	'src'       => '',
	'for'       => '',
	'heading'   => '',
	'layout'    => '',
	'scale'     => '',
	'language'  => '',
	'published' => '',
	'follow'    => '',
);

add_shortcode( 'news_timeline', __NAMESPACE__ . '\shortcode' );
add_filter( 'no_texturize_shortcodes', static fn( $names ) => array_merge( $names, array( 'news_timeline' ) ) );
add_filter( 'the_content', __NAMESPACE__ . '\mark_article', 20 );

/**
 * `[news_timeline]` reads the article that it stands in, `[news_timeline src="…"]` what lies at addresses,
 * `[news_timeline]1926 | Bridge opens[/news_timeline]` is a list of its own.
 *
 * @param array|string $given attributes.
 * @param string|null  $lines what it encloses.
 */
function shortcode( $given, $lines = null ): string {
	$settings = shortcode_atts( SETTINGS, is_array( $given ) ? $given : array(), 'news_timeline' );
	return render( array_map( 'strval', $settings ), (string) $lines, 'class="news-timeline"' );
}

/**
 * The div.
 *
 * @param string[] $settings of SETTINGS.
 * @param string   $lines    events written by hand; where there are any, nothing is read.
 * @param string   $wrapper  further attributes, escaped.
 */
function render( array $settings, string $lines, string $wrapper ): string {
	$post   = get_post();
	$own    = read_lines( $lines );
	$list   = events_html( $own, '' );
	$data   = array_filter( $settings, static fn( $value ) => '' !== $value );
	$reads  = ! $own;
	if ( $own ) {
		unset( $data['src'], $data['for'] );
	} elseif ( isset( $data['src'] ) ) {
		unset( $data['for'] );
		$addresses   = array_filter( array_map( static fn( $one ) => esc_url_raw( $one, array( 'http', 'https' ) ), preg_split( '/\s+/', $data['src'] ) ) );
		$data['src'] = implode( ' ', $addresses );
		$list        = links_html( $addresses );
	} elseif ( $post ) {
		$list = events_html( events_of( $post->ID ), "timeline-{$post->ID}-" );
		if ( ! isset( $data['for'] ) ) {
			$data['for'] = article_id( $post->ID );
			marked( $post->ID, true );
		}
		// A draft that was never published has no date yet.
		$data += array_filter( array( 'published' => (string) get_post_time( 'Y-m-d', false, $post ) ) );
	}
	if ( is_feed() ) {
		return $list;
	}
	if ( $reads && $post && corrections_of( $post->ID )['changes'] ) {
		$data['overrides'] = wp_json_encode( corrections_of( $post->ID ), JSON_UNESCAPED_UNICODE );
	}
	$attributes = '';
	foreach ( $data as $name => $value ) {
		$attributes .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}
	enqueue_script();
	return "<div $wrapper data-news-timeline$attributes>$list</div>";
}

/**
 * What a reader without script can do where the articles stand elsewhere.
 *
 * @param string[] $addresses of articles.
 */
function links_html( array $addresses ): string {
	$items = '';
	foreach ( $addresses as $address ) {
		$items .= sprintf( '<li><a href="%1$s">%1$s</a></li>', esc_url( $address ) );
	}
	return '' === $items ? '' : "<ul>$items</ul>";
}

/**
 * The id by which the element finds a post's text.
 *
 * @param int $post its id.
 */
function article_id( int $post ): string {
	return "news-timeline-article-$post";
}

/**
 * Whether a timeline in this post reads its text.
 *
 * @param int       $post its id.
 * @param bool|null $now  what is so from now on.
 */
function marked( int $post, ?bool $now = null ): bool {
	static $posts = array();
	if ( null !== $now ) {
		$posts[ $post ] = $now;
	}
	return $posts[ $post ] ?? false;
}

/**
 * Gives the text of a post an id where a timeline reads it: themes differ in what stands around it. Its headline, which
 * stands elsewhere, goes along unseen. A div that was pasted into a post gets its script here.
 *
 * @param string $content rendered.
 */
function mark_article( $content ) {
	if ( ! preg_match( '/<div\s[^<>]*\bdata-news-timeline\b/', $content ) ) {
		return $content;
	}
	enqueue_script();
	$post = (int) get_the_ID();
	if ( ! marked( $post ) ) {
		return $content;
	}
	marked( $post, false );
	$title = sprintf( '<h2 hidden>%s</h2>', esc_html( wp_strip_all_tags( get_the_title( $post ) ) ) );
	return sprintf( '<div id="%s">%s%s</div>', esc_attr( article_id( $post ) ), $title, $content );
}
