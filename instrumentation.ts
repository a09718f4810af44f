/** Called by Next once when the server starts: files that wait to be read are read from then on. */
export async function register(): Promise<void> {
  const { startJobs } = await import("./lib/data/jobs");
  startJobs();
}
