// Needs nothing but Node: what comes from packages is imported once they are installed.
import { requireEnvironment } from "./environment.mjs";
import { build, bundleReader, generate, install, nextEnvironment } from "./prepare.mjs";
import { requireFreePort, serve } from "./serve.mjs";
import { command, step } from "./steps.mjs";
import { untilStopped } from "./stop.mjs";

await command(async () => {
  const environment = requireEnvironment();
  const { HOST: host, PORT: port } = environment;
  await requireFreePort(host, port);
  await step("Paket", install);
  await step("Databasklient", generate);
  await step("Läsare", bundleReader);
  const { openDatabase, seed } = await import("./database.mjs");
  const database = await openDatabase(environment);
  try {
    await seed(database.url);
    await step("Webbplats", (note) => build(note, ".next"));
    const env = { ...nextEnvironment(".next"), DATABASE_URL: database.url };
    const server = await step("Webbserver", async (note) => {
      note("igång");
      return serve("start", { host, port, env });
    });
    console.log(`\n  Nämndkollen: ${server.address}\n  Avsluta med Ctrl-C.`);
    await Promise.race([untilStopped(), server.ended]);
    await server.stop();
  } finally {
    await database.release();
  }
});
