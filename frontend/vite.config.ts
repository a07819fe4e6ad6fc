import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { compressed } from './tools/compressed.ts'
import { startAfterPaint } from './tools/start-after-paint.ts'

/** The API keeps the browser's own host: the server refuses requests that come from another. */
const backend = { '/api': { target: process.env.TRELLIS_BACKEND ?? 'http://127.0.0.1:8000', changeOrigin: false } }

/** What the server sends with every page; `npm run preview` sends it too, so that nothing is built that it forbids. */
const CONTENT_POLICY = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ')

export default defineConfig({
  plugins: [react(), startAfterPaint(), compressed()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    target: 'es2022',
    // What every page needs comes as one file and one style sheet, not as fifteen that wait for each other's turn.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } } },
  },
  server: { proxy: backend },
  preview: { proxy: backend, headers: { 'Content-Security-Policy': CONTENT_POLICY } },
  test: {
    environment: 'jsdom',
    pool: 'vmThreads', // makes the environment once per worker, not once per file
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
  },
})
