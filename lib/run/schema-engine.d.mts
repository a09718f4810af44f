export function sqlFromDatabaseToSchema(url: string, schemaFile?: string): Promise<string>;
