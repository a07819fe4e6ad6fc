import '@mantine/core/styles/baseline.layer.css'
import '@mantine/core/styles/default-css-variables.layer.css'
import '@mantine/core/styles/global.layer.css'
import './shared/styles/tokens.css'
import './shared/styles/base.css'
import './shared/styles/mantine.css'
import './app/shell/shell.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import { queryClient } from './api/client'
import { Problem } from './api/problem'
import { Application } from './app/Application'
import { router } from './app/router'

/** How long the static shell waits for the first page's data, so that the page appears whole. */
const LONGEST_WAIT = 300

const root = document.getElementById('root')
if (root) void start(root)

async function start(container: HTMLElement): Promise<void> {
  await Promise.race([
    router.load().then(untilNothingIsFetched),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)),
  ])
  createRoot(container, { onCaughtError: reportMistake }).render(
    <StrictMode>
      <Application />
    </StrictMode>,
  )
}

/** A failed call is shown where it happened; only a mistake of ours belongs in the console. */
function reportMistake(error: unknown): void {
  if (!(error instanceof Problem)) reportError(error)
}

function untilNothingIsFetched(): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (queryClient.isFetching() > 0) return
      stop()
      resolve()
    }
    const stop = queryClient.getQueryCache().subscribe(check)
    check()
  })
}
