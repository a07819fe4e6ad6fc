import { describe, expect, it } from 'vitest'

import { formatFor } from '@/shared/format'

describe('numbers', () => {
  const format = formatFor('en')

  it('are written with a minus, not a hyphen', () => {
    expect([format.number(-48.5), format.aligned(-3), format.exact(-24.75), format.percent(-0.125)]).toEqual([
      '\u221248.5',
      '\u22123.0',
      '\u221224.75',
      '\u221212.5%',
    ])
  })

  it('line up in columns, and say a price as exactly as the sentence beside it', () => {
    expect([format.aligned(60), format.aligned(62.96), format.exact(24.75), format.number(24.75)]).toEqual(['60.0', '63.0', '24.75', '24.8'])
  })
})
