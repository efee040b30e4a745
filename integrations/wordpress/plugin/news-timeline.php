<?php
/**
 * Plugin Name:       News Timeline
 * Description:       Turns articles into a timeline that readers can explore and check: a block and a shortcode.
 * Version:           0.1.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            The news-timeline contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       news-timeline
 *
 * The MIT licence is compatible with the GPL, version 2 or later, under which WordPress stands.
 *
 * @package news-timeline
 */

namespace NewsTimeline;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';
const FILE    = __FILE__;

require __DIR__ . '/includes/dates.php';
require __DIR__ . '/includes/corrections.php';
require __DIR__ . '/includes/events.php';
require __DIR__ . '/includes/meta.php';
require __DIR__ . '/includes/meta-box.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
