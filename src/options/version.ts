import packageFile from '../../package.json' with { type: 'json' };

/** Version of kenpin, from package.json: part of every binding. */
export const kenpinVersion: string = packageFile.version;
