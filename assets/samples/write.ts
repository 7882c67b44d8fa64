import { join } from "node:path";
import { writeSamples } from "./writeSamples";

void writeSamples(process.argv[2] ?? join("assets", "samples"));
