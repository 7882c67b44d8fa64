import { main, terminal } from "./main";

/** Shows the main job on the samples. Their findings are the result, not a failure. */
void main(["check", "assets/samples"], terminal()).then((status) => {
  process.exitCode = status === 2 ? 2 : 0;
});
