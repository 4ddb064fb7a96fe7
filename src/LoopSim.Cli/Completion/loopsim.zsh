# Completion of loopsim for zsh. This line in ~/.zshrc turns it on in every new terminal:
#   eval "$(loopsim completion zsh)"
_loopsim() {
  local item detail
  local -a words_on shown_on words_end shown_end
  while IFS=$'\t' read -r item detail; do
    [[ -n $detail ]] && detail="$item  -- $detail" || detail=$item
    # A folder goes on, and so does a setting: no blank behind them.
    if [[ $item == *[=/] ]]; then
      words_on+=("$item") shown_on+=("$detail")
    else
      words_end+=("$item") shown_end+=("$detail")
    fi
  done < <(loopsim complete zsh "${(j: :)words[1,CURRENT-1]} ${QIPREFIX}${IPREFIX}${PREFIX}" 2>/dev/null)
  (( ${#words_end} )) && compadd -l -d shown_end -a words_end
  (( ${#words_on} )) && compadd -l -S '' -d shown_on -a words_on
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _loopsim loopsim
