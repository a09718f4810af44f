/** Loaded into a server that we start: when we end, however abruptly, so does it. */
process.once("disconnect", () => process.exit(0));
process.channel?.unref();
