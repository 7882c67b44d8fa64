import type { Server } from "node:http";

const TRIES = 50;

/** Listens on this machine alone, on the first free port from `port` on; gives the port. */
export function listenFrom(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let tried = port;
    server.on("error", (problem: NodeJS.ErrnoException) => {
      if (problem.code !== "EADDRINUSE" || tried - port >= TRIES) return reject(problem);
      server.listen(++tried, "127.0.0.1");
    });
    server.on("listening", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : tried);
    });
    server.listen(tried, "127.0.0.1");
  });
}
