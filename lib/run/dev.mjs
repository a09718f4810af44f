import { requireEnvironment } from "./environment.mjs";
import { bundleReader, generate, install, nextEnvironment } from "./prepare.mjs";
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
    const env = { ...nextEnvironment(".next", "development"), DATABASE_URL: database.url };
    const server = await serve("dev", { host, port, env });
    console.log(`\n  Nämndkollen (utveckling): ${server.address}\n  Databas: ${database.url}`);
    await Promise.race([untilStopped(), server.ended]);
    await server.stop();
  } finally {
    await database.release();
  }
});
