/**
 * Called by Next once when the server starts: files that wait to be read are read from then on. Next puts
 * in the runtime's name when it builds, and leaves the import out where there is no Node.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { startJobs } = await import("./lib/data/jobs");
    startJobs();
  }
}
