import os from 'node:os';

/** The machine that measures, in a few words. */
export const machine = (): string =>
  `${os.cpus().length} x ${os.cpus()[0]?.model.trim() ?? 'unknown'}, ${os.type()}, Node ${process.versions.node}`;
