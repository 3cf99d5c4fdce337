# Completion of concord in bash: source this file, or put it into
# /etc/bash_completion.d. It asks concord itself what there is.

_concord() {
  local line=${COMP_LINE:0:COMP_POINT} words=() command word
  word=${line##*[[:space:]]}
  COMPREPLY=()
  read -ra words <<<"$line"
  command=${words[1]:-}
  if [[ $command == help && (${#words[@]} -gt 2 || -z $word) ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("${words[0]}" help --help=words 2>/dev/null)" -- "$word")
    return
  fi
  if [[ ${#words[@]} -lt 2 || (${#words[@]} -eq 2 && -n $word) ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$("${words[0]}" --help=words 2>/dev/null)" -- "$word")
    return
  fi
  [[ $word == -* ]] || return 0 # a file
  mapfile -t COMPREPLY < <(
    compgen -W "$("${words[0]}" "$command" --help=words 2>/dev/null | cut -f1)" -- "$word")
  [[ ${#COMPREPLY[@]} -ne 1 || ${COMPREPLY[0]} != *= ]] || compopt -o nospace 2>/dev/null
  # Bash takes "=" for the end of a word: it wants only what follows it.
  [[ $word != *=* || $COMP_WORDBREAKS != *=* ]] ||
    COMPREPLY=("${COMPREPLY[@]#"${word%"${word##*=}"}"}")
}
complete -o default -F _concord concord
