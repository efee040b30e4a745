<?php
/**
 * Installs WordPress with its own function, installs the plugin from its zip, activates it, makes two authors; prints each
 * user's application password as JSON. Run by site.mjs from the command line.
 */

$site = getenv( 'SITE' );
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
$socket               = null;
$database             = null;
preg_match( "/localhost:([^']+)'/", file_get_contents( "$site/wp-config.php" ), $socket );
$database = new mysqli( 'localhost', 'root', '', '', 0, $socket[1] );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );
$database->close();

require "$site/wp-load.php";
require ABSPATH . 'wp-admin/includes/upgrade.php';
add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'The Daily Test', 'chief', 'chief@example.org', true, '', 'chief-password' );
switch_theme( 'bare' );
require_once ABSPATH . 'wp-admin/includes/plugin.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
WP_Filesystem();
$unpacked  = unzip_file( getenv( 'PLUGIN' ), WP_PLUGIN_DIR );
$activated = is_wp_error( $unpacked ) ? $unpacked : activate_plugin( 'news-timeline/news-timeline.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}
$passwords = array();
foreach ( array( 'chief' => null, 'writer' => 'author', 'other' => 'author' ) as $name => $role ) {
	$user = $role
		? wp_insert_user( array( 'user_login' => $name, 'user_pass' => "$name-password", 'user_email' => "$name@example.org", 'role' => $role ) )
		: get_user_by( 'login', $name )->ID;
	$passwords[ $name ] = WP_Application_Passwords::create_new_application_password( $user, array( 'name' => 'test' ) )[0];
}
echo wp_json_encode( $passwords );
