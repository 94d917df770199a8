// Runs our own TypeScript from inside Vite's config. Were it imported there, every change of a word or a
// check would restart the dev server, and a slip in them would leave no server to show it.
import { createServer } from "vite";

/** Loads a module of this source tree as it stands now, hands it over and waits for what is made of it. */
export async function loadFresh<M, T>(path: string, use: (module: M) => Promise<T>): Promise<T> {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    appType: "custom",
    logLevel: "silent",
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    return await use((await server.ssrLoadModule(path)) as M);
  } finally {
    await server.close();
  }
}
