export function migrate(url: string, options?: { folder?: string }): Promise<string[]>;
export function migrationFiles(folder?: string): { name: string; sql: string; checksum: string }[];
