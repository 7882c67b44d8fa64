import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32, inflateSync } from "node:zlib";
import { drawIcon, ICON_NAMES, ICON_SIZES } from "../../assets/icons/drawIcons";
import { pngSize } from "../../assets/icons/pngSize";

const folder = join(__dirname, "../../assets/icons");
const pictures = ICON_NAMES.flatMap((name) => ICON_SIZES.map((size) => ({ name, size, file: `${name}-${size}.png`, drawn: drawIcon(name, size) })));

/** The chunks of a PNG file, the picture's lines unpacked: how they are packed is zlib's affair, and differs from one Node to the next. */
function chunksOf(png: Buffer): [name: string, data: string][] {
  const chunks: [string, string][] = [];
  for (let at = 8; at < png.length; ) {
    const end = at + 8 + png.readUInt32BE(at);
    const body = png.subarray(at + 4, end);
    expect(png.readUInt32BE(end)).toBe(crc32(body));
    const [name, data] = [body.toString("latin1", 0, 4), body.subarray(4)];
    chunks.push([name, (name === "IDAT" ? inflateSync(data) : data).toString("base64")]);
    at = end + 4;
  }
  return chunks;
}

test("the folder holds the pictures that are drawn, and no others", () => {
  const files = readdirSync(folder).filter((file) => file.endsWith(".png"));
  expect(files.sort()).toEqual(pictures.map(({ file }) => file).sort());
});

test.each(pictures)("$file is what drawIcons draws", ({ size, file, drawn }) => {
  const kept = readFileSync(join(folder, file));
  expect(chunksOf(drawn)).toEqual(chunksOf(kept));
  expect(pngSize(kept)).toEqual([size, size]);
});

test("no two pictures of a size are the same", () => {
  const bySize = ICON_SIZES.map((size) => new Set(pictures.filter((one) => one.size === size).map(({ drawn }) => drawn.toString("base64"))).size);
  expect(bySize).toEqual(ICON_SIZES.map(() => ICON_NAMES.length));
});

test.each([["nothing", []], ["a JPEG", [0xff, 0xd8, 0xff, 0xe0]], ["a PNG cut off", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]]])("%s has no size", (_what, bytes) => {
  expect(pngSize(Uint8Array.from(bytes))).toBeNull();
});
