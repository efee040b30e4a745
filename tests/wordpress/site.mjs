// A WordPress of its own for the time of a test: database, files and server in a temporary folder, gone afterwards.
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PACKAGES = [
  ...["php8.2-cli", "php8.2-mysql", "php8.2-gd", "php8.2-xml", "php8.2-mbstring", "php8.2-curl"],
  ...["mariadb-server", "wordpress"],
];
/** Another WordPress than Debian's: a folder with wp-load.php in it. */
const SOURCE = process.env.WORDPRESS_PATH ?? "/usr/share/wordpress";

const missing = () =>
  ["/usr/bin/php", "/usr/sbin/mariadbd", "/usr/bin/mariadb-install-db", `${SOURCE}/wp-load.php`].filter(
    (path) => !existsSync(path),
  );

/** Why there can be no WordPress here; null where there can. Installs Debian's packages where it may. */
export function prepare() {
  if (!missing().length) return null;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return `${missing().join(", ")} missing, and only root on Debian can install them`;
  try {
    const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    execFileSync("apt-get", ["update"], quiet);
    // The packages' own servers are not wanted: policy-rc.d answers that none may be started.
    const policy = "/usr/sbin/policy-rc.d";
    const mine = !existsSync(policy);
    if (mine) writeFileSync(policy, "#!/bin/sh\nexit 101\n", { mode: 0o755 });
    try {
      execFileSync("apt-get", ["install", "-y", "--no-install-recommends", ...PACKAGES], quiet);
    } finally {
      if (mine) rmSync(policy);
    }
  } catch (error) {
    return `apt-get: ${error.message.split("\n")[0]}`;
  }
  return missing().length ? `${missing().join(", ")} missing after the installation` : null;
}

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

async function until(what, holds, ms = 30_000) {
  const end = Date.now() + ms;
  for (;;) {
    if (await holds()) return;
    if (Date.now() > end) throw new Error(`${what} did not happen within ${ms / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

const config = (socket, address, log) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', '${log}' );
define( 'SCRIPT_DEBUG', false );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $key ) {
	define( $key, 'only for the time of a test' );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

/** The least that WordPress takes for a theme: it leaves what a post holds as it is. */
const THEME = {
  "style.css": "/*\nTheme Name: Bare\nVersion: 1\n*/\n",
  "index.php": `<!doctype html>
<html <?php language_attributes(); ?>><head><meta charset="utf-8"><?php wp_head(); ?></head>
<body <?php body_class(); ?>><?php wp_body_open(); ?>
<?php while ( have_posts() ) : the_post(); ?>
<article <?php post_class(); ?>><h1><?php the_title(); ?></h1><?php the_content(); ?></article>
<?php endwhile; wp_footer(); ?></body></html>
`,
};

/**
 * Installs and starts it.
 * @param {string} plugin zip file of the plugin to install and activate
 * @returns what the checks need: `address`, `users` (name → application password), `php(code)`, `log()`, `stop()`
 */
export async function startSite(plugin) {
  const folder = mkdtempSync(join(tmpdir(), "wp-"));
  const children = [];
  const stop = async () => {
    for (const child of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const gone = new Promise((resolve) => child.once("exit", resolve));
      // The server's workers are in its group. What was written goes anyway: nothing needs an orderly end.
      process.kill(-child.pid, "SIGKILL");
      await gone;
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const site = join(folder, "site");
    const socket = join(folder, "db.sock");
    const log = join(folder, "debug.log");
    const address = `http://127.0.0.1:${await freePort()}`;
    cpSync(SOURCE, site, { recursive: true, dereference: true, filter: (path) => existsSync(path) });
    rmSync(join(site, "wp-content"), { recursive: true, force: true });
    for (const room of ["plugins", "themes/bare", "uploads"])
      mkdirSync(join(site, "wp-content", room), { recursive: true });
    for (const [file, text] of Object.entries(THEME))
      writeFileSync(join(site, "wp-content/themes/bare", file), text);
    writeFileSync(join(site, "wp-config.php"), config(socket, address, log));

    const data = join(folder, "data");
    const asRoot = process.getuid?.() === 0 ? ["--user=root"] : [];
    const install = ["--no-defaults", `--datadir=${data}`, "--auth-root-authentication-method=normal"];
    execFileSync("mariadb-install-db", [...install, "--skip-test-db", ...asRoot], { stdio: "ignore" });
    const start = (command, args, env = {}) =>
      children.push(
        spawn(command, args, { stdio: "ignore", detached: true, env: { ...process.env, ...env } }),
      );
    start("mariadbd", [
      ...["--no-defaults", `--datadir=${data}`, `--socket=${socket}`, "--skip-networking", ...asRoot],
      ...[`--pid-file=${join(folder, "db.pid")}`, "--innodb-flush-log-at-trx-commit=0"],
    ]);
    await until("The database's start", () => existsSync(socket));

    const run = (...args) =>
      execFileSync("php", args, { encoding: "utf8", env: { ...process.env, SITE: site, PLUGIN: plugin } });
    const users = JSON.parse(run(fileURLToPath(new URL("install.php", import.meta.url))));
    start("php", ["-S", new URL(address).host, "-t", site], { PHP_CLI_SERVER_WORKERS: "3" });
    await until("An answer of the server", async () => {
      try {
        return (await fetch(address)).ok;
      } catch {
        return false;
      }
    });
    return {
      address,
      users,
      /** Runs PHP inside WordPress and answers with what it prints. */
      php: (code) =>
        run("-r", `$_SERVER['HTTP_HOST'] = 'localhost'; require getenv( 'SITE' ) . '/wp-load.php'; ${code}`),
      log: () => (existsSync(log) ? readFileSync(log, "utf8") : ""),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
