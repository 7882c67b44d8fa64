import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { noticesOf } from "./noticesOf";
import { shippedPackages } from "./shippedPackages";

const root = join(__dirname, "../..");
writeFileSync(join(root, "THIRD_PARTY_NOTICES.md"), noticesOf(shippedPackages(root)));
