/**
 * What CloudFront does with an address before it looks anything up, in its own JavaScript. The page's screens are behind the `#` of its one address:
 * whatever else somebody types leads there, and a browser keeps the `#` over it.
 */
export const toPage = `function handler(event) {
  var request = event.request;
  var uri = request.uri;
  if (uri === '/' || uri === '/index.html' || uri.indexOf('/page/') === 0) return request;
  return { statusCode: 302, statusDescription: 'Found', headers: { location: { value: '/' } } };
}
`;

/** `/api/bundles` is `/bundles` of the API. */
export const toApi = `function handler(event) {
  var request = event.request;
  request.uri = request.uri.replace(/^\\/api(?=\\/)/, '');
  return request;
}
`;
