export function EvidenceRoom() {
  return null
}
