import { main, terminal } from "./main";

void main(process.argv.slice(2), terminal()).then((status) => {
  process.exitCode = status;
});
