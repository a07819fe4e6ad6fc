import { describe, expect, it } from 'vitest'

import { earlyCalls, earlyChunk } from '@/app/early'
import { paths, safeNext } from '@/app/paths'
import { matchingCommands, type Command } from '@/app/shell/palette/commands'
import { deviceOf } from '@/features/people/sign_in/device'
import { HomeIcon } from '@/shared/icons'

function command(title: string): Command {
  return { id: title, group: 'Go to', title, icon: HomeIcon }
}

describe('after signing in', () => {
  it('one goes where one wanted to', () => {
    expect(safeNext('/people?q=ana')).toBe('/people?q=ana')
  })

  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'javascript:alert(1)', '', undefined])(
    'one is not led out of the application by %s',
    (next) => expect(safeNext(next)).toBe(paths.home),
  )
})

describe('the boot script', () => {
  it('asks who is signed in where that matters', () => {
    expect(earlyCalls(paths.home)).toContain('/api/me')
    expect(earlyCalls(paths.signIn)).toEqual(['/api/demo/personas'])
    expect(earlyCalls(paths.welcome)).toEqual([])
  })

  it('fetches the code of pages that there are', () => {
    const pages = Object.keys(import.meta.glob('/src/features/**/pages/*.tsx')).map((file) => /(\w+)\.tsx$/.exec(file)?.[1])
    expect(pages).toContain(earlyChunk(paths.home))
    expect(pages).toContain(earlyChunk(paths.signIn))
  })
})

describe('the palette', () => {
  const commands = [command('Your sign-ins'), command('Árbol'), command('Home')]

  it('finds by the beginnings of words, in any order and without accents', () => {
    expect(matchingCommands(commands, 'ins si').map(({ title }) => title)).toEqual(['Your sign-ins'])
    expect(matchingCommands(commands, 'arb')).toHaveLength(1)
    expect(matchingCommands(commands, 'ome')).toHaveLength(0)
    expect(matchingCommands(commands, '')).toHaveLength(3)
  })
})

describe('a device', () => {
  it('is named by its browser and system', () => {
    const iPhone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605 Version/18 Mobile/15E Safari/604'
    expect(deviceOf(iPhone)).toEqual({ browser: 'Safari', system: 'iPhone' })
    const edge = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537 Chrome/140 Safari/537 Edg/140'
    expect(deviceOf(edge)).toEqual({ browser: 'Edge', system: 'Windows' })
    expect(deviceOf('curl/8.5')).toEqual({ browser: null, system: null })
  })
})
