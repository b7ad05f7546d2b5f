import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Finding } from '../diagnostics/finding.ts';
import { guardSchema } from '../domain/guard-schema.ts';
import { filePlace } from '../sources/read-sources.ts';
import type { SiteCheck } from './check.ts';

/** Every guard is published under both of its addresses, with the same bytes, and says blocked as its schema fixes it. */
export const guards: SiteCheck = {
  name: 'guards',
  noun: 'guard',
  run: ({ files, sources, asOf }) => {
    const isValid = compileSchema();
    const findings: Finding[] = [];
    for (const { data } of sources.entries.guards) {
      const path = data.route.slice(1);
      const bytes = [path, `${path}.json`].map((one) => files.find((file) => file.path === one)?.bytes);
      const reason = problemWith(bytes, (body) => isValid(body) ?? wrongFacts(body, data.route, asOf));
      if (reason !== null) {
        findings.push({ code: 'GUARD_NOT_BLOCKED', place: filePlace(path), args: { route: data.route, reason } });
      }
    }
    return { looked: sources.entries.guards.length, findings };
  },
};

function compileSchema(): (body: unknown) => string | null {
  const ajv = new Ajv2020({ allErrors: false });
  formats.default(ajv);
  const validate = ajv.compile(guardSchema);
  return (body) => (validate(body) ? null : `its body breaks the schema: ${ajv.errorsText(validate.errors)}`);
}

function problemWith(
  [plain, json]: readonly (Uint8Array | undefined)[],
  problemInside: (body: unknown) => string | null,
): string | null {
  if (plain === undefined || json === undefined) return 'its file is missing';
  const text = new TextDecoder().decode(plain);
  if (text !== new TextDecoder().decode(json)) return 'its two addresses hold different bytes';
  try {
    return problemInside(JSON.parse(text));
  } catch {
    return 'its body is not JSON';
  }
}

function wrongFacts(body: unknown, route: string, asOf: string): string | null {
  const { route: said, asOf: day } = body as { route: string; asOf: string };
  if (said !== route) return `it speaks about ${said}`;
  return day === asOf ? null : `it was made for ${day}, the site for ${asOf}`;
}
