import * as v from 'valibot'
import { showLimits } from './show'

const text = (most: number) => v.pipe(v.string(), v.maxLength(most))

export const CaptionSchema = text(showLimits.caption)
export const NotesSchema = text(showLimits.notes)
export const QuerySchema = text(showLimits.query)

export const listOfScenes = <T extends v.GenericSchema>(scene: T) =>
  v.pipe(v.array(scene), v.minLength(1), v.maxLength(showLimits.scenes))
