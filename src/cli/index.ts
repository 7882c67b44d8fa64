import { main, terminal, watchOutput } from "./main";

const here = terminal();
watchOutput(here);
void main(process.argv.slice(2), here).then((status) => {
  process.exitCode = status;
});
