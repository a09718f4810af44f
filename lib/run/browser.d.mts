export function findBrowser(): { executablePath: string; env: Record<string, string | undefined> };
export function journeyAddress(): string;
