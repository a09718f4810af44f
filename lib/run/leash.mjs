/** Loaded into a server that we start: when we end, however abruptly, so does it. */
process.once("disconnect", () => process.exit(0));
// Next's development server is a child of its own that inherits this file, and lives by its channel.
if (!process.env.NEXT_PRIVATE_WORKER) process.channel?.unref();
