import type { ComponentType } from 'react'
import type { Region } from '@/domain/catalogue'
import { CommonSets } from './CommonSets'
import { Potential } from './Potential'
import { Profiling } from './Profiling'
import { Stakeholders } from './Stakeholders'
import { Trends } from './Trends'

/** What the atlas knows for each step of the method, in the order of the steps. */
export const stepContents: readonly ComponentType<{ readonly regions: readonly Region[] }>[] = [
  CommonSets,
  Profiling,
  Trends,
  Stakeholders,
  Potential,
]
