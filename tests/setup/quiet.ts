import { afterEach, beforeEach, expect, vi } from "vitest";

/** Noise fails: a test that expects a complaint spies on the console itself, and says which one. */
beforeEach(() => {
  vi.spyOn(console, "error");
  vi.spyOn(console, "warn");
});

afterEach(() => {
  for (const method of ["error", "warn"] as const) {
    const noise = vi.isMockFunction(console[method]) ? vi.mocked(console[method]).mock.calls : [];
    vi.mocked(console[method]).mockRestore();
    expect(noise, `console.${method} was called in the test`).toEqual([]);
  }
});
