// Prints the actors and amounts of a text as JSON. Run: npm run --silent analyze -- FILE
import { analyzeCommand } from './analyze/command.ts';
import { InputError } from './analyze/read-input.ts';

try {
  const answer = analyzeCommand(process.argv.slice(2));
  process.stdout.write(`${JSON.stringify(answer, null, 1)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
