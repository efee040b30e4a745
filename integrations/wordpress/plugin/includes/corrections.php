<?php
/**
 * What an editor corrects of a timeline, in the project's own format (overrides.schema.json): checked when it is saved,
 * applied to the list that is written on the server. In the page the element applies the same data to what it reads.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

const MOST_BYTES = 262144;
const KINDS      = array( 'past', 'planned', 'recurring' );

/**
 * Reads corrections.
 *
 * @param string $json as a person wrote it; empty: none.
 * @return array|\WP_Error {version, changes} with known fields only, or a sentence on what is wrong.
 */
function read_corrections( string $json ) {
	$nothing = array(
		'version' => 1,
		'changes' => array(),
	);
	if ( '' === trim( $json ) ) {
		return $nothing;
	}
	$given = strlen( $json ) <= MOST_BYTES ? json_decode( $json, true, 16 ) : null;
	if ( ! is_array( $given ) ) {
		return refusal( __( 'they are no JSON, or longer than 256 kB', 'news-timeline' ) );
	}
	if ( 1 !== ( $given['version'] ?? null ) || ! is_array( $given['changes'] ?? null ) ) {
		return refusal( __( 'they have no "version": 1 and no list of "changes"', 'news-timeline' ) );
	}
	foreach ( array_values( $given['changes'] ) as $index => $change ) {
		$read = read_change( $change );
		if ( is_string( $read ) ) {
			/* translators: 1: number of a change, 2: what is wrong with it. */
			return refusal( sprintf( __( 'change %1$d: %2$s', 'news-timeline' ), $index + 1, $read ) );
		}
		$nothing['changes'][] = $read;
	}
	return $nothing;
}

/**
 * The error that an editor sees.
 *
 * @param string $what is wrong.
 */
function refusal( string $what ): \WP_Error {
	/* translators: %s: what is wrong with them. */
	$sentence = sprintf( __( 'These corrections of the timeline cannot be saved: %s.', 'news-timeline' ), $what );
	return new \WP_Error( 'news_timeline_corrections', $sentence, array( 'status' => 400 ) );
}

/**
 * One change with its known fields.
 *
 * @param mixed $change as it was decoded.
 * @return array|string what is wrong, where something is.
 */
function read_change( $change ) {
	if ( ! is_array( $change ) ) {
		return __( 'it is no object', 'news-timeline' );
	}
	if ( is_array( $change['add'] ?? null ) ) {
		$added = read_correction( $change['add'], array( 'id' ) );
		if ( is_string( $added ) ) {
			return $added;
		}
		return isset( $added['title'], $added['date'] ) ? array( 'add' => $added ) : __( 'what it adds has no "title" and "date"', 'news-timeline' );
	}
	if ( ! is_string( $change['event'] ?? null ) ) {
		return __( 'it has neither "event" nor "add"', 'news-timeline' );
	}
	$read = read_correction( $change, array( 'event', 'quote' ) );
	if ( is_string( $read ) ) {
		return $read;
	}
	if ( isset( $change['merge'] ) ) {
		if ( ! is_array( $change['merge'] ) || array_filter( $change['merge'], static fn( $id ) => ! is_string( $id ) ) ) {
			return __( '"merge" is no list of ids', 'news-timeline' );
		}
		$read['merge'] = array_map( __NAMESPACE__ . '\clean_text', array_values( $change['merge'] ) );
	}
	if ( isset( $change['split'] ) ) {
		$read['split'] = array();
		foreach ( is_array( $change['split'] ) ? $change['split'] : array( null ) as $part ) {
			$own = is_array( $part['sources'] ?? null ) ? read_correction( $part, array() ) : __( 'a part of "split" has no "sources"', 'news-timeline' );
			if ( is_string( $own ) ) {
				return $own;
			}
			$read['split'][] = array( 'sources' => array_map( 'intval', array_values( $part['sources'] ) ) ) + $own;
		}
	}
	return $read;
}

/**
 * What may be said of an event.
 *
 * @param array    $given as it was decoded.
 * @param string[] $names of further texts that are kept.
 * @return array|string what is wrong, where something is.
 */
function read_correction( array $given, array $names ) {
	$read = array();
	foreach ( array_merge( $names, array( 'title', 'summary' ) ) as $name ) {
		if ( ! isset( $given[ $name ] ) ) {
			continue;
		}
		if ( ! is_string( $given[ $name ] ) || '' === clean_text( $given[ $name ] ) ) {
			/* translators: %s: name of a field. */
			return sprintf( __( '"%s" is no text', 'news-timeline' ), $name );
		}
		$read[ $name ] = clean_text( $given[ $name ] );
	}
	if ( isset( $given['date'] ) ) {
		if ( ! is_date( $given['date'] ) ) {
			return __( '"date" is no EDTF date such as 2025-07-17', 'news-timeline' );
		}
		$read['date'] = $given['date'];
	}
	if ( isset( $given['kind'] ) ) {
		if ( ! in_array( $given['kind'], KINDS, true ) ) {
			return __( '"kind" is none of past, planned, recurring', 'news-timeline' );
		}
		$read['kind'] = $given['kind'];
	}
	foreach ( array( 'hidden', 'pinned' ) as $flag ) {
		if ( isset( $given[ $flag ] ) ) {
			if ( ! is_bool( $given[ $flag ] ) ) {
				/* translators: %s: name of a field. */
				return sprintf( __( '"%s" is neither true nor false', 'news-timeline' ), $flag );
			}
			$read[ $flag ] = $given[ $flag ];
		}
	}
	return $read;
}

/**
 * One line of valid text, markup left as the words that it is: it is escaped where it is written.
 *
 * @param string $text any.
 */
function clean_text( string $text ): string {
	return trim( preg_replace( '/[\x00-\x20\x7f]+/', ' ', wp_check_invalid_utf8( $text, true ) ) );
}

/**
 * Events with what the corrections say of them. A change whose event is gone is found by its quote, where it has one.
 *
 * @param array[] $events      as events.php keeps them.
 * @param array   $corrections as read_corrections() gives them.
 * @return array[]
 */
function apply_corrections( array $events, array $corrections ): array {
	foreach ( $corrections['changes'] as $change ) {
		if ( isset( $change['add'] ) ) {
			$events[] = $change['add'] + array( 'kind' => 'past' );
			continue;
		}
		$at = find_event( $events, $change );
		if ( null === $at ) {
			continue;
		}
		$events[ $at ] = array_merge( $events[ $at ], array_intersect_key( $change, array_flip( array( 'title', 'date', 'kind', 'hidden' ) ) ) );
		$event         = $events[ $at ];
		$parts         = array();
		foreach ( $change['split'] ?? array() as $index => $part ) {
			$id      = 0 === $index ? $event['id'] : $event['id'] . '-part-' . ( $index + 1 );
			$parts[] = array_merge( $event, $part, array( 'id' => $id ) );
		}
		if ( $parts ) {
			array_splice( $events, $at, 1, $parts );
		}
		$merged = $change['merge'] ?? array();
		$events = array_values( array_filter( $events, static fn( $one ) => ! in_array( $one['id'] ?? '', $merged, true ) ) );
	}
	return array_values( array_filter( $events, static fn( $event ) => empty( $event['hidden'] ) ) );
}

/**
 * The place of the event that a change speaks of.
 *
 * @param array[] $events where it is sought.
 * @param array   $change with "event" and perhaps "quote".
 */
function find_event( array $events, array $change ): ?int {
	foreach ( array( 'id' => 'event', 'quote' => 'quote' ) as $field => $name ) {
		foreach ( $events as $at => $event ) {
			if ( isset( $change[ $name ], $event[ $field ] ) && $event[ $field ] === $change[ $name ] ) {
				return $at;
			}
		}
	}
	return null;
}
