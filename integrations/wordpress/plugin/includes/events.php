<?php
/**
 * Events as the list on the server needs them: of an article as they were last read in the editor, or written by hand.
 * One event: id, date (EDTF), title, kind, and perhaps salience (0 to 1), quote and url.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

const MOST_EVENTS = 500;

/**
 * Takes the events out of a Timeline, or out of what was kept of one. What is no event is left out.
 *
 * @param string $json a Timeline, as the command and the element make it.
 * @return array[]
 */
function read_events( string $json ): array {
	$given  = strlen( $json ) <= 8 * MOST_BYTES ? json_decode( $json, true, 32 ) : null;
	$addresses = array();
	foreach ( is_array( $given['articles'] ?? null ) ? $given['articles'] : array() as $article ) {
		if ( is_string( $article['id'] ?? null ) && is_string( $article['url'] ?? null ) ) {
			$addresses[ $article['id'] ] = $article['url'];
		}
	}
	$events = array();
	foreach ( array_slice( is_array( $given['events'] ?? null ) ? $given['events'] : array(), 0, MOST_EVENTS ) as $event ) {
		if ( ! is_array( $event ) || ! is_string( $event['title'] ?? null ) || ! is_date( $event['date'] ?? null ) ) {
			continue;
		}
		$source = is_array( $event['sources'][0] ?? null ) ? $event['sources'][0] : array();
		$texts  = array(
			'id'    => $event['id'] ?? '',
			'title' => $event['title'],
			'quote' => $event['quote'] ?? $source['quote'] ?? '',
			'url'   => $event['url'] ?? $addresses[ $source['article'] ?? '' ] ?? '',
		);
		$read   = array(
			'date' => $event['date'],
			'kind' => in_array( $event['kind'] ?? '', KINDS, true ) ? $event['kind'] : 'past',
		);
		foreach ( $texts as $name => $text ) {
			$read[ $name ] = is_string( $text ) ? clean_text( $text ) : '';
		}
		if ( is_numeric( $event['salience'] ?? null ) ) {
			$read['salience'] = round( min( 1, max( 0, (float) $event['salience'] ) ), 3 );
		}
		$read['url'] = esc_url_raw( $read['url'], array( 'http', 'https' ) );
		if ( '' !== $read['title'] ) {
			$events[] = $read;
		}
	}
	return $events;
}

/**
 * Events written by hand, a line each: `date | title | address`, the address if there is one.
 *
 * @param string $text lines; what the editor made of line breaks is taken back.
 * @return array[]
 */
function read_lines( string $text ): array {
	$plain  = wp_strip_all_tags( preg_replace( '#<br\s*/?>|</(?:p|div|li)>#i', "\n", $text ) );
	$events = array();
	foreach ( array_slice( preg_split( '/\R/', html_entity_decode( $plain, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) ), 0, MOST_EVENTS ) as $line ) {
		$cells = array_map( __NAMESPACE__ . '\clean_text', explode( '|', $line, 3 ) );
		if ( count( $cells ) >= 2 && is_date( $cells[0] ) && '' !== $cells[1] ) {
			$events[] = array(
				'date'  => $cells[0],
				'title' => $cells[1],
				'kind'  => date_order( $cells[0] ) > (int) wp_date( 'Ymd' ) ? 'planned' : 'past',
				'url'   => esc_url_raw( $cells[2] ?? '', array( 'http', 'https' ) ),
			);
		}
	}
	return $events;
}

/**
 * The list that says everything without script, and that the element reads where it is given nothing else.
 *
 * @param array[] $events in any order.
 * @param string  $prefix of the items' ids, so that a page may hold several timelines; empty: no ids.
 * @return string HTML; empty where there are none.
 */
function events_html( array $events, string $prefix ): string {
	usort( $events, static fn( $a, $b ) => date_order( $a['date'] ) <=> date_order( $b['date'] ) );
	$items = '';
	foreach ( $events as $event ) {
		$id     = empty( $event['id'] ) || '' === $prefix ? '' : sprintf( ' id="%s"', esc_attr( $prefix . sanitize_html_class( $event['id'] ) ) );
		$kind   = $event['kind'] ?? 'past';
		$rank   = isset( $event['salience'] ) ? sprintf( ' data-salience="%s"', esc_attr( (string) $event['salience'] ) ) : '';
		$quote  = empty( $event['quote'] ) ? '' : sprintf( '<blockquote>%s</blockquote>', esc_html( $event['quote'] ) );
		$host   = empty( $event['url'] ) ? '' : (string) wp_parse_url( $event['url'], PHP_URL_HOST );
		$cite   = '' === $host ? '' : sprintf( '<cite><a href="%s">%s</a></cite>', esc_url( $event['url'] ), esc_html( $host ) );
		$items .= sprintf(
			'<li%s data-kind="%s"%s><time datetime="%s">%s</time> <span>%s</span>%s%s</li>',
			$id,
			esc_attr( $kind ),
			$rank,
			esc_attr( $event['date'] ),
			esc_html( date_words( $event['date'] ) ),
			esc_html( $event['title'] ),
			$quote,
			$cite
		);
	}
	return '' === $items ? '' : "<ol>$items</ol>";
}
