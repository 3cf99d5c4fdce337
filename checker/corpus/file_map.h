// Where the words of a text stand in its file, where the text is not the file
// itself: in HTML, "caf&eacute;" is four letters and twelve bytes.
//
//   FileMap map;
//   map.Copy(40, 3);      // "caf" is what the file has from byte 40 on
//   map.Replace(43, 8, 2);  // eight bytes there are the two bytes of "é"
//   map.Begin(3);  // 43: where the é begins in the file
//   map.End(5);    // 51: behind it

#ifndef CONCORD_CHECKER_CORPUS_FILE_MAP_H_
#define CONCORD_CHECKER_CORPUS_FILE_MAP_H_

#include <cstdint>
#include <vector>

namespace concord {

class FileMap {
 public:
  // Empty: the text is the file.
  bool empty() const { return pieces_.empty(); }
  void Clear();

  // The next `size` bytes of the text are those of the file at `file_begin`.
  void Copy(uint32_t file_begin, uint32_t size);
  // The next `size` bytes of the text stand for `file_size` bytes of the file,
  // which cannot be told apart. A `file_size` of 0: they are not in the file.
  void Replace(uint32_t file_begin, uint32_t file_size, uint32_t size);

  // Bytes of the text so far.
  uint32_t text_size() const { return text_size_; }

  // The byte of the file at which what stands at byte `offset` of the text
  // begins, and the one behind what ends before `offset`: the smallest range of
  // the file that holds a range of the text.
  uint32_t Begin(uint32_t offset) const {
    return empty() ? offset : MappedBegin(offset);
  }
  uint32_t End(uint32_t offset) const {
    return empty() ? offset : MappedEnd(offset);
  }

 private:
  struct Piece {
    uint32_t text_begin;
    uint32_t file_begin;
    uint32_t file_size;  // of what stands for something else
    bool copied;
  };

  uint32_t MappedBegin(uint32_t offset) const;
  uint32_t MappedEnd(uint32_t offset) const;
  const Piece& At(uint32_t offset) const;

  std::vector<Piece> pieces_;  // in the order of the text
  uint32_t text_size_ = 0;
};

}  // namespace concord

#endif  // CONCORD_CHECKER_CORPUS_FILE_MAP_H_
