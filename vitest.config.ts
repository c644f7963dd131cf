import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  test: {
    // No test measures time by these: on a busy machine everything takes many times longer.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    projects: [
      { extends: true, test: { name: 'unit', setupFiles: ['tests/setup/speakJapanese.ts'], include: ['tests/{domain,importer,app,sw,build,outbox,city,operator}/**/*.test.ts'] } },
      { extends: true, test: { name: 'server', include: ['tests/{server,storage,browser,run}/**/*.test.ts'], globalSetup: ['tests/storage/postgresOnce.ts'] } },
      { extends: true, test: { name: 'fuzz', include: ['tests/fuzz/**/*.test.ts'], testTimeout: 3_600_000 } },
      // Most of them wait for what a broken thing takes: two files wait at a time.
      { extends: true, test: { name: 'fire', maxWorkers: 2, include: ['tests/fire/**/*.test.ts'], globalSetup: ['tests/e2e/buildOnce.ts', 'tests/storage/postgresOnce.ts'], testTimeout: 240_000, hookTimeout: 240_000, expect: { poll: { timeout: 60_000 } } } },
      { extends: true, test: { name: 'simulation', include: ['tests/{simulation,mutations}/**/*.test.ts'], testTimeout: 600_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/{e2e,size}/**/*.test.ts'],
          globalSetup: ['tests/e2e/buildOnce.ts', 'tests/storage/postgresOnce.ts'],
          // A journey waits for the browser as often as it keeps it busy.
          maxWorkers: 2,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          globalSetup: ['tests/e2e/buildOnce.ts'],
          fileParallelism: false,
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
