import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../../src/server/readSettings.ts'
import { createTestCity, type TestCity } from './testCity.ts'

describe('readSettings', () => {
  let place: TestCity
  beforeEach(() => {
    place = createTestCity()
    mkdirSync(join(place.root, 'data', 'mihon'), { recursive: true })
  })
  afterEach(() => place.remove())

  it('needs nothing set', () => {
    expect(readSettings({ PORT: '', HOST: undefined }, place.root)).toEqual({
      host: '0.0.0.0',
      port: 3000,
      dataDir: join(place.root, 'var'),
      cityDir: join(place.root, 'data', 'mihon'),
      appDir: join(place.root, 'dist', 'app'),
      operator: undefined,
      operatorContact: undefined,
      isBehindTls: false,
      logLevel: 'info',
    })
  })

  it('takes what is set, with paths from the root', () => {
    const env = { HOST: '127.0.0.1', PORT: '8080', DATA_DIR: '/srv/plan', CITY_DIR: 'data/x', OPERATOR_NAME: ' 見本市 ', OPERATOR_CONTACT: ' 見本課 000-0000-0000 ', BEHIND_TLS: '1', LOG_LEVEL: 'warn' }
    expect(readSettings(env, place.root)).toMatchObject({
      host: '127.0.0.1', port: 8080, dataDir: '/srv/plan', cityDir: join(place.root, 'data/x'), operator: '見本市', operatorContact: '見本課 000-0000-0000', isBehindTls: true, logLevel: 'warn',
    })
  })

  it.each([
    [{ PORT: '80a' }, /PORT/],
    [{ PORT: '65536' }, /PORT/],
    [{ PORT: '-1' }, /PORT/],
    [{ BEHIND_TLS: 'yes' }, /BEHIND_TLS/],
    [{ OPERATOR_CONTACT: '見本課\n000-0000-0000' }, /OPERATOR_CONTACT/],
    [{ OPERATOR_CONTACT: 'あ'.repeat(201) }, /OPERATOR_CONTACT/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
  ])('refuses %j in one sentence that names it', (env, sentence) => {
    expect(() => readSettings(env, place.root)).toThrow(sentence)
  })

  it('asks which city when there are several', () => {
    mkdirSync(join(place.root, 'data', 'other'))
    expect(() => readSettings({}, place.root)).toThrow(/mihon、other.*CITY_DIR/)
  })

  it('asks for the city when there is none', () => {
    expect(() => readSettings({}, join(place.root, 'city'))).toThrow(/CITY_DIR/)
  })
})
