/** Called by Next once in each process that serves, before its first request; a build does not come here. */
export async function register(): Promise<void> {
  const { env } = await import("#lib/platform/env");
  if (!env().JOBS) return;
  const { startJobs } = await import("#lib/jobs/process-jobs");
  startJobs();
}
