import { describe, expect, it } from 'vitest'

import { partsOf } from '@/features/people/notices/links'

const HERE = 'http://localhost:8000'

describe('the text of a mail', () => {
  it('is whole again when its parts are put together', () => {
    const text = `Hello,\n\nsee ${HERE}/answer#a-b_c.\n\n(or https://other.example/x?y=1) and http:// too`
    expect(partsOf(text, HERE).map((part) => part.text).join('')).toBe(text)
  })

  it('leads inside the application where it can, secret and all', () => {
    expect(partsOf(`Go: ${HERE}/answer#a-b_c.`, HERE)).toEqual([
      { start: 0, text: 'Go: ' },
      { start: 4, text: `${HERE}/answer#a-b_c`, to: '/answer#a-b_c' },
      { start: 38, text: '.' },
    ])
  })

  it('leads elsewhere as it says, and an address that only begins alike is elsewhere', () => {
    expect(partsOf(`${HERE}.evil.example/x`, HERE)[0]?.to).toBe(`${HERE}.evil.example/x`)
    expect(partsOf('none', HERE)).toEqual([{ start: 0, text: 'none' }])
  })
})
