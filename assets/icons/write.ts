import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { drawIcon, ICON_NAMES, ICON_SIZES } from "./drawIcons";

for (const name of ICON_NAMES) {
  for (const size of ICON_SIZES) writeFileSync(join(__dirname, `${name}-${size}.png`), drawIcon(name, size));
}
