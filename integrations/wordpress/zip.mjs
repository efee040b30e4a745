// A folder as a zip file (PKWARE's APPNOTE 6.3, deflate, no zip64): the few lines that the plugin needs.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
const crc32 = (data) => ~data.reduce((crc, byte) => (crc >>> 8) ^ TABLE[(crc ^ byte) & 255], ~0) >>> 0;

/** Every file says the same moment, so that the same plugin gives the same bytes: 1 January 1980, as MS-DOS counts. */
const DAY = 0x0021;
const DEFLATE = 8;

/** Fields of a header: [bytes, value] each, little-endian. */
function fields(...parts) {
  const buffer = Buffer.alloc(parts.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of parts) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/**
 * @param {string} base folder
 * @param {string} folder in it, whose files are packed under its name
 * @returns {Buffer}
 */
export function zip(base, folder) {
  const files = readdirSync(join(base, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file))
    .filter((file) => statSync(join(base, file)).isFile())
    .sort();
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const file of files) {
    const data = readFileSync(join(base, file));
    const packed = deflateRawSync(data, { level: 9 });
    const name = Buffer.from(file.replaceAll("\\", "/"));
    // Both headers hold these; bit 11 says that names are UTF-8.
    const shared = [
      [2, 20],
      [2, 0x0800],
      [2, DEFLATE],
      [2, 0],
      [2, DAY],
      [4, crc32(data)],
      [4, packed.length],
      [4, data.length],
      [2, name.length],
      [2, 0],
    ];
    const local = Buffer.concat([fields([4, 0x04034b50], ...shared), name, packed]);
    const entry = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ];
    directory.push(fields([4, 0x02014b50], [2, 20], ...shared, ...entry), name);
    bodies.push(local);
    offset += local.length;
  }
  const index = Buffer.concat(directory);
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, index.length],
    [4, offset],
    [2, 0],
  );
  return Buffer.concat([...bodies, index, end]);
}
