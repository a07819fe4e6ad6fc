import { MantineProvider } from '@mantine/core'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'

import { queryClient } from '@/api/client'
import { theme, themeKeeper } from '@/shared/theme'

import { router } from './router'

/** Everything the pages stand on: theme, queries, routes. */
export function Application() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={themeKeeper} withStaticClasses={false}>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>
  )
}
