# Completion of loopsim for bash. This line in ~/.bashrc turns it on in every new terminal:
#   eval "$(loopsim completion bash)"
_loopsim() {
  local word=${COMP_WORDS[COMP_CWORD]} item
  COMPREPLY=()
  while IFS=$'\t' read -r item _; do
    # bash takes '=' for the end of a word, so what stands before it is not to be said again.
    [[ $item == --*=* ]] && item=${item#*=}
    # Inside quotes a name is written as it is; elsewhere its blanks are escaped, but not the ~ of a home folder.
    if [[ $word != [\"\']* ]]; then
      if [[ $item == '~/'* ]]; then printf -v item '~/%q' "${item:2}"; else printf -v item %q "$item"; fi
    fi
    COMPREPLY+=("$item")
  done < <(loopsim complete bash "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  # A folder goes on, and so does a setting.
  if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=/] ]]; then compopt -o nospace; fi
}
complete -F _loopsim loopsim
