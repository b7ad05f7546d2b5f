// The policy for Amazon S3 behind CloudFront: a function that answers before the files, a cache policy, response headers
// policies with the paths that they belong to, and the metadata that each file needs in the bucket. The files of guards stay
// out of the bucket: the function answers for them, and no other spelling of their address finds one.

import {
  caching,
  headersOf,
  isApi,
  problemType,
  type SitePolicy,
  typeOf,
  unknownRoute,
} from '../../domain/site-policy.ts';
import type { GuardTexts } from './edge-function.ts';
import type { HostFile } from './host-file.ts';

/** The largest function that CloudFront takes, in bytes. */
export const largestFunction = 10 * 1024;

/** The files for S3 and CloudFront, below `aws/`. */
export function cloudfrontFiles(policy: SitePolicy, files: readonly string[], bodies: GuardTexts): readonly HostFile[] {
  const objects = files
    .filter((path) => !/^_(?:headers|redirects)$|\.(?:br|gz)$/.test(path) && !isApi(`/${path}`))
    .map((path) => ({
      Key: path,
      ContentType: typeOf(policy, `/${path}`),
      CacheControl: headersOf(policy, `/${path}`, path === '404.html' ? 404 : 200)['Cache-Control'],
    }));
  return [
    { path: 'aws/viewer-request.js', text: viewerRequest(policy, bodies) },
    { path: 'aws/behaviors.json', text: `${JSON.stringify(behaviors(policy), null, 2)}\n` },
    { path: 'aws/objects.json', text: `${JSON.stringify(objects, null, 2)}\n` },
  ];
}

function behaviors(policy: SitePolicy) {
  const at = Object.keys(policy.contentPolicy.at).map((file) => ({
    PathPattern: file.replace(/\.html$/, ''),
    Headers: withoutCaching(headersOf(policy, file, 200)),
  }));
  const shared = policy.shared.map((start) => ({
    PathPattern: `${start}*`,
    Headers: withoutCaching(headersOf(policy, `${start}x`, 200)),
  }));
  return {
    CustomErrorResponses: [403, 404].map((code) => ({
      ErrorCode: code,
      ResponsePagePath: '/404.html',
      ResponseCode: '404',
      ErrorCachingMinTTL: 0,
    })),
    CachePolicy: cachePolicy,
    DefaultCacheBehavior: { ...everyBehavior, Headers: withoutCaching(headersOf(policy, '/', 200)) },
    CacheBehaviors: [...at, ...shared].map((one) => ({ ...one, ...everyBehavior })),
  };
}

const everyBehavior = {
  Compress: true,
  ViewerProtocolPolicy: 'redirect-to-https',
  AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
} as const;

/** Each file's own metadata decides: a least time above zero would keep pages that have to be asked for again. */
const cachePolicy = {
  MinTTL: 0,
  DefaultTTL: 0,
  MaxTTL: 31536000,
  ParametersInCacheKeyAndForwardedToOrigin: {
    EnableAcceptEncodingBrotli: true,
    EnableAcceptEncodingGzip: true,
    HeadersConfig: { HeaderBehavior: 'none' },
    CookiesConfig: { CookieBehavior: 'none' },
    QueryStringsConfig: { QueryStringBehavior: 'none' },
  },
} as const;

/** Caching stands in each file's metadata. */
function withoutCaching(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Cache-Control'));
}

/** CloudFront's runtime knows an older language and gives the path as the client wrote it. */
function viewerRequest(policy: SitePolicy, bodies: GuardTexts): string {
  const fixed = {
    ...policy.headers,
    'Content-Security-Policy': policy.contentPolicy.every,
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': caching.never,
  };
  const headers = Object.fromEntries(Object.entries(fixed).map(([name, value]) => [name.toLowerCase(), { value }]));
  const moved = Object.fromEntries(policy.redirects.map(({ from, to }) => [from, to]));
  return `var guards = ${JSON.stringify(bodies)};
var moved = ${JSON.stringify(moved)};
var fixed = ${JSON.stringify(headers)};
function answer(status, type, body, more) {
  var headers = Object.assign({}, fixed, more || {});
  if (type) headers['content-type'] = { value: type };
  return { statusCode: status, headers: headers, body: body };
}
function queryOf(given) {
  var pairs = [];
  Object.keys(given).forEach(function (name) {
    (given[name].multiValue || [given[name]]).forEach(function (one) {
      pairs.push(one.value === '' ? name : name + '=' + one.value);
    });
  });
  return pairs.length === 0 ? '' : '?' + pairs.join('&');
}
function handler(event) {
  var request = event.request;
  var path = request.uri;
  var isRead = request.method === 'GET' || request.method === 'HEAD';
  if (/^\\/api(\\/|$)/i.test(path)) {
    var route = path.replace(/\\.json$/, '');
    var isGuard = Object.prototype.hasOwnProperty.call(guards, route);
    var body = isGuard ? guards[route] : '${unknownRoute}';
    return answer(isGuard ? 403 : 404, '${problemType}', request.method === 'HEAD' ? '' : body);
  }
  if (!isRead) return answer(405, null, '', { allow: { value: 'GET, HEAD' } });
  if (Object.prototype.hasOwnProperty.call(moved, path)) return answer(301, null, '', { location: { value: moved[path] } });
  // No object has this name: the page for what is unknown comes with its status.
  if (/^\\/404(\\.html)?$/.test(path)) {
    request.uri = '/404';
    return request;
  }
  var twin = path === '/index' ? [path, path] : /^((?:\\/[a-z0-9_-]+)+)(?:\\.html|\\/)$/.exec(path);
  if (twin) return answer(301, null, '', { location: { value: (twin[1] === '/index' ? '/' : twin[1]) + queryOf(request.querystring) } });
  if (path === '/') request.uri = '/index.html';
  else if (/\\/[a-z0-9_-]+$/.test(path)${namelessTest(policy)}) request.uri = path + '.html';
  return request;
}
`;
}

/** Files without an ending are asked for as they are. */
function namelessTest({ types, guards }: SitePolicy): string {
  return Object.keys(types.at)
    .filter((file) => !guards.includes(file))
    .map((file) => ` && path !== '${file}'`)
    .join('');
}
