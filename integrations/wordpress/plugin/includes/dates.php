<?php
/**
 * Dates are EDTF (ISO 8601-2), as in the Timeline: no more precise than what is known.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

/** One date: a year (or decade 189X, century 18XX), month or season, day, clock time, and how sure it is. */
const ONE_DATE = '(?<year>-?(?:[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)|Y-?[0-9]{5,9})(?:-(?<month>0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01])(?:-(?<day>0[1-9]|[12][0-9]|3[01])(?<time>T[0-9:.]{2,12}(?:Z|[+-][0-9:]{2,5})?)?)?)?(?<sure>[?~%]?)';

/**
 * The parts of a single date; null where it is none.
 *
 * @param string $text such as "2004-03".
 * @return array{year: string, month: int, day: int, sure: string}|null
 */
function date_parts( string $text ): ?array {
	if ( ! preg_match( '/^' . ONE_DATE . '$/D', $text, $found ) ) {
		return null;
	}
	$month = (int) ( $found['month'] ?? 0 );
	$day   = (int) ( $found['day'] ?? 0 );
	if ( $day && ( $month > 12 || $day > cal_days( $found['year'], $month ) ) ) {
		return null;
	}
	return array(
		'year'  => $found['year'],
		'month' => $month,
		'day'   => $day,
		'sure'  => $found['sure'] ?? '',
	);
}

/**
 * Days of a month in the Gregorian calendar, which EDTF counts by before its time as well.
 *
 * @param string $year  as it is written.
 * @param int    $month 1 to 12.
 */
function cal_days( string $year, int $month ): int {
	$number = (int) ltrim( $year, 'Y' );
	$leap   = 0 === $number % 4 && ( 0 !== $number % 100 || 0 === $number % 400 );
	return 2 === $month ? ( $leap ? 29 : 28 ) : array( 31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 )[ $month - 1 ];
}

/**
 * Whether a text is a date or an interval; an end may be open ("..") or unknown ("").
 *
 * @param mixed $value anything.
 */
function is_date( $value ): bool {
	if ( ! is_string( $value ) || strlen( $value ) > 64 ) {
		return false;
	}
	$sides = explode( '/', $value );
	$dates = array_filter( $sides, __NAMESPACE__ . '\date_parts' );
	$ends  = array_filter( $sides, static fn( $side ) => '' === $side || '..' === $side );
	return count( $dates ) > 0 && count( $sides ) <= 2 && count( $dates ) + count( $ends ) === count( $sides );
}

/**
 * What dates are put in order by: days, roughly; an interval stands where it begins.
 *
 * @param string $date a date that is_date() has taken.
 */
function date_order( string $date ): int {
	foreach ( explode( '/', $date ) as $side ) {
		$parts = date_parts( $side );
		if ( $parts ) {
			$year  = (int) str_replace( 'X', '0', ltrim( $parts['year'], 'Y' ) );
			$month = $parts['month'] > 12 ? 3 * ( ( $parts['month'] - 1 ) % 4 ) + 3 : $parts['month'];
			return $year * 10000 + $month * 100 + $parts['day'];
		}
	}
	return PHP_INT_MAX;
}

/**
 * A date in the language of the site, with its own precision: "March 2004", never "1 March 2004".
 *
 * @param string $date a date that is_date() has taken.
 */
function date_words( string $date ): string {
	$sides = explode( '/', $date );
	if ( 2 === count( $sides ) ) {
		$words = array_map( static fn( $side ) => date_parts( $side ) ? date_words( $side ) : '…', $sides );
		/* translators: 1: first date of an interval, 2: its last date. */
		return sprintf( __( '%1$s – %2$s', 'news-timeline' ), $words[0], $words[1] );
	}
	$parts = date_parts( $date );
	$words = year_words( $parts['year'] );
	$year  = (int) $parts['year'];
	if ( $parts['month'] && $parts['month'] <= 12 && $year > 0 ) {
		$time  = gmmktime( 12, 0, 0, $parts['month'], $parts['day'] ? $parts['day'] : 1, $year );
		$form  = $parts['day'] ? get_option( 'date_format' ) : _x( 'F Y', 'a month and its year, as PHP formats dates', 'news-timeline' );
		$words = wp_date( $form, $time, new \DateTimeZone( 'UTC' ) );
	} elseif ( $parts['month'] ) {
		$words = $date;
	}
	if ( '' === $parts['sure'] ) {
		return $words;
	}
	/* translators: %s: a date that is not known for certain. */
	return sprintf( '~' === $parts['sure'] ? __( 'about %s', 'news-timeline' ) : __( 'perhaps %s', 'news-timeline' ), $words );
}

/**
 * A year, decade or century.
 *
 * @param string $year "1926", "189X", "18XX", "-0043".
 */
function year_words( string $year ): string {
	if ( 'X' === substr( $year, -1 ) ) {
		/* translators: %s: the first year of a decade or century: 1890s, 1800s. */
		return sprintf( __( '%ss', 'news-timeline' ), str_replace( 'X', '0', $year ) );
	}
	$number = (int) ltrim( $year, 'Y' );
	/* translators: %d: a year before the common era. */
	return $number > 0 ? (string) $number : sprintf( __( '%d BCE', 'news-timeline' ), 1 - $number );
}
