import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import manifest from './package.json' with { type: 'json' }
import { componentIds } from './src/build/componentIds.ts'
import { inlinePrimitives } from './src/build/inlinePrimitives.ts'
import { messageIds } from './src/build/messageIds.ts'

/** What the home page and the frame around every page do without: parts of the pages further in, and what is loaded when it is needed. */
const furtherIn = /[\\/]src[\\/](app[\\/]i18n[\\/](loadPageTexts|pageTextFiles)|app[\\/]look[\\/]colourBar|app[\\/]ui[\\/](aloud[\\/](?!readingsSource)|charts|progress|compose|form|markdown|participation|submission|text[\\/](readFormats|splitForeign|cityWord)|formatBytes|saveFile|plan[\\/](?!Pillar|pillarHue|policyPlacement|formatYears)|CardPanel|ConfirmDialog|EmptyState|FactList|FilterField|FollowButton|LabelledLinks|ModalDialog|PagerLinks|PrintButton|PrintedAddress|RatioBar|SegmentedControl|SelectField|ShareButton|shareAddress|StatusBadge|TableScroller|TermLink)|domain[\\/](event|figures|glossary|participation[\\/](?!participationChunks)|proposal|publicComment|submission|survey|reading|search|speech|change|language[\\/]formatEventTime|evaluation(?![\\/](evaluation|progressPromise)\.ts)))/
const shared = /[\\/]src[\\/](app[\\/]((ui|page|i18n|look)[\\/]|shell[\\/](whenIdle|useAppWorker|useInstall)|features[\\/](participation[\\/](allInitiatives|recordsOfYearWords)|surveys[\\/]textIn)|db[\\/](webStorage|isSavingData|usePersonalData))|domain[\\/]|outbox[\\/](browserDigest|giveWay|storageFailureOf|tabLock|withReopening))/

export default defineConfig({
  plugins: [vue({ features: { componentIdGenerator: componentIds(import.meta.dirname) } }), inlinePrimitives(), messageIds(import.meta.dirname)],
  // The package's first choice is written for browsers that the app does not run on, and larger.
  resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  // The version is shown in このアプリについて; components are written with setup alone, so that Vue's other way of writing them is left out.
  define: { APP_VERSION: JSON.stringify(manifest.version), __VUE_OPTIONS_API__: 'false' },
  build: {
    outDir: 'dist/app',
    target: ['chrome105', 'safari15.6', 'firefox115'],
    // An inlined asset would be a data: URL, which the content security policy allows for pictures only.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // Safari before 17 asks for the parts one after the other on its first visit; all others, and every later visit, save the code.
    modulePreload: { polyfill: false },
    // Few files: one style sheet, and one chunk each for the packages and for what the pages share. A phone pays for every file
    // of a cold start, and a change to a page leaves the packages' chunk as it is on the phone.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        // The entry names nearly every file: a letter less of each hash is a hundred bytes less before the first screen.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        // A language is known by its file's name, to the page, the worker and the build.
        assetFileNames: ({ names }) => names.some(name => name.endsWith('.txt')) ? 'assets/language-[name]-[hash][extname]' : 'assets/[name]-[hash][extname]',
        codeSplitting: {
          groups: [
            // Search, readings and the comparison of editions are loaded when they are needed; of the evaluation, the first screen
            // needs two names only. What needs no group of its own follows the group that needs
            // it: so vite's own helper stands with the packages.
            // chart.js goes with drawChart, the part that is loaded where a chart stands. What is written and sent is loaded after the first
            // screen, the controls of forms with the first page on which something is written.
            { name: 'packages', test: /[\\/]node_modules[\\/](?!workbox|chart\.js|@kurkle|marked|ical-generator)|vite[\\/]preload-helper/, priority: 4 },
            { name: 'shared', test: id => shared.test(id) && !furtherIn.test(id), priority: 3 },
            // What says that one can take part stands on many pages; what judges and keeps the words that are written, on few.
            { name: 'takingPart', test: /[\\/]src[\\/](app[\\/]ui[\\/]participation|domain[\\/](event[\\/](?!checkRegistration|newsOfEvent)|language[\\/]formatEventTime|participation[\\/](?!readPublished|participationChunks)|submission[\\/]deadline))/, priority: 2 },
            { name: 'words', test: /[\\/]src[\\/](app[\\/]submissions|outbox|domain[\\/](event|participation|submission))[\\/]/, priority: 1 },
            // What speaks comes once a page stands that can be read aloud.
            { name: 'aloud', test: /[\\/]src[\\/](app[\\/]ui[\\/]aloud[\\/](?!ReadAloud|readingsSource)|domain[\\/]speech[\\/])/, priority: 2 },
            { name: 'forms', test: /[\\/]src[\\/]app[\\/]ui[\\/](compose|form)[\\/]/, priority: 1 },
            { name: 'pages', test: /[\\/]src[\\/](app[\\/]ui[\\/](?!charts[\\/]drawChart|compose|form|markdown|participation|submission|text[\\/](readFormats|splitForeign))|app[\\/]features[\\/]plan[\\/]load|domain[\\/]figures[\\/])/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { '/data': 'http://localhost:3000', '/api': 'http://localhost:3000', '/files': 'http://localhost:3000', '/events.ics': 'http://localhost:3000', '/healthz': 'http://localhost:3000' } },
})
