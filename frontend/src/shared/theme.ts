import { createTheme, localStorageColorSchemeManager, type MantineColorsTuple } from '@mantine/core'

/** Where the chosen theme is kept; the boot script reads it too, before the first paint. */
export const THEME_KEPT_AS = 'trellis-theme'

export const themeKeeper = localStorageColorSchemeManager({ key: THEME_KEPT_AS })

const LEAF: MantineColorsTuple = [
  '#e9f6f0',
  '#d3ebe1',
  '#a6d8c4',
  '#76c4a5',
  '#4dbf95',
  '#2fa57b',
  '#1c8a65',
  '#137557',
  '#0f6b50',
  '#0a4a38',
]

export const theme = createTheme({
  primaryColor: 'leaf',
  primaryShade: { light: 8, dark: 4 },
  colors: { leaf: LEAF },
  autoContrast: true,
  cursorType: 'pointer',
  defaultRadius: 'sm',
  respectReducedMotion: true,
  fontFamily: 'var(--font)',
  components: {
    Input: {
      vars: (_theme: unknown, { error }: { error?: unknown }) => ({
        wrapper: { '--input-bg': 'var(--surface)', ...(error ? {} : { '--input-bd': 'var(--line-strong)' }) },
      }),
    },
    InputWrapper: { defaultProps: { withAsterisk: false } },
  },
})
